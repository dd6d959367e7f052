pub fn barcodes(scan: String, retired: &[String]) -> Vec<String> {
    let kept: Vec<&str> = scan
        .lines()
        .map(str::trim)
        .filter(|line| line.len() == 4)
        .collect();
    drop(scan);
    let mut codes = Vec::new();
    for code in kept {
        if retired.iter().all(|old| old != code) {
            codes.push(code.to_string());
        }
    }
    codes
}
