package id.masterplan.spoil;

import id.masterplan.problem.Position;
import java.util.Optional;

/** A file as a spoiler leaves it (gone where empty), and the place where the mistake must be told. */
record Spoilt(String path, Optional<byte[]> bytes, Position place) {}
