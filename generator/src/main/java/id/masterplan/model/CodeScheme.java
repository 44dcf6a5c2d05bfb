package id.masterplan.model;

import java.util.Optional;

/**
 * A list of programme codes issued by a regulation.
 *
 * @param subActivityDigits 2 up to 2021, 4 from 2023
 */
public record CodeScheme(
        String id,
        String title,
        int year,
        int subActivityDigits,
        Optional<String> instrument,
        Optional<Integer> validFrom,
        Optional<String> supersedes,
        Optional<SchemeStatus> status) {}
