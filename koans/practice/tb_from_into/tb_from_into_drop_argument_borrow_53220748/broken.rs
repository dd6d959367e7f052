pub fn encode(row: &str) -> String {
    let mut stitches = row.chars().peekable();
    let mut pattern = String::new();
    while let Some(stitch) = stitches.next() {
        let mut count = 1;
        while stitches.next_if_eq(stitch).is_some() {
            count += 1;
        }
        pattern += &format!("{stitch}{count}");
    }
    pattern
}

pub fn repeats(row: &str, times: usize) -> Vec<String> {
    let mut row = row.to_string();
    let mut patterns = Vec::new();
    for _ in 0..times {
        patterns.push(encode(&row));
        row.extend(row.clone().chars().rev());
    }
    patterns
}
