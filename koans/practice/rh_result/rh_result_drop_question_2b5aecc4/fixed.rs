use std::io::BufRead;

pub fn long_lines<R: BufRead>(reader: R, limit: usize) -> std::io::Result<usize> {
    let mut count = 0;
    for line in reader.lines() {
        if line?.chars().count() > limit {
            count += 1;
        }
    }
    Ok(count)
}
