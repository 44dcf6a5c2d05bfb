package id.masterplan.model;

import java.util.Optional;

/**
 * What the site as a whole is called and where it is published.
 *
 * @param baseUrl absolute address ending in a slash, for feeds, site map and canonical links; every other link is relative
 * @param repository address of the repository's web pages, for links to sources
 * @param editUrl address that opens a file of the draft for editing, with {@code {path}} for the file
 * @param correctionUrl address where readers propose a correction, with {@code {title}} and {@code {page}} for what it
 *     is about
 */
public record Site(
        Label title,
        Label description,
        String baseUrl,
        Optional<String> repository,
        Optional<String> editUrl,
        Optional<String> correctionUrl) {}
