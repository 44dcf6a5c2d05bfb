<?php
// Runs wikidiff2 on pairs of texts: php wikidiff2.php <in.json> <out.json>
// In: [{id, before, after}] of plain text. Out: {"wikidiff2": {id: {told, strips: [{spans: [[op, text]], moved}]}}}
$result = [];
foreach (json_decode(file_get_contents($argv[1]), true) as $case) {
    $diff = json_decode(wikidiff2_inline_json_diff($case['before'], $case['after'], 1000000), true);
    $strips = [];
    $told = false;
    foreach ($diff['diff'] as $line) {
        $type = $line['type'];
        $told = $told || $type !== 0;
        if ($type === 4) {
            continue; // The other end tells it.
        }
        $text = $line['text'] . "\n";
        $spans = [];
        if ($type === 1 || $type === 2) {
            $spans[] = [$type === 1 ? '+' : '-', $text];
        } else {
            $at = 0;
            foreach ($line['highlightRanges'] ?? [] as $range) {
                $spans[] = ['=', substr($text, $at, $range['start'] - $at)];
                $spans[] = [$range['type'] === 0 ? '+' : '-', substr($text, $range['start'], $range['length'])];
                $at = $range['start'] + $range['length'];
            }
            $spans[] = ['=', substr($text, $at)];
        }
        $strips[] = ['spans' => $spans, 'moved' => $type === 5];
    }
    $result[$case['id']] = ['told' => $told, 'strips' => $strips];
}
file_put_contents($argv[2], json_encode(['wikidiff2' => $result], JSON_INVALID_UTF8_SUBSTITUTE));
