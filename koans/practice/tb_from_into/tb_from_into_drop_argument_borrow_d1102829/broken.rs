pub fn barcodes(scan: String, retired: &[&str]) -> (Vec<String>, String) {
    let kept: Vec<&str> = scan
        .lines()
        .map(str::trim)
        .filter(|line| line.len() == 4)
        .collect();
    let mut codes = Vec::new();
    for code in kept {
        if !retired.contains(code) {
            codes.push(code.to_string());
        }
    }
    let mut buffer = scan;
    buffer.clear();
    (codes, buffer)
}
