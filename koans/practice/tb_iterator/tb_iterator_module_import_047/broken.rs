pub fn terraces(base: u32, levels: usize) -> Vec<u32> {
    iter::successors(Some(base), |width| width.checked_sub(2))
        .take(levels)
        .collect()
}

pub fn draw(base: u32, levels: usize) -> String {
    let mut rows = Vec::new();
    for width in terraces(base, levels) {
        let indent = (base - width) / 2;
        let row: String = iter::repeat('.')
            .take(indent as usize)
            .chain(iter::repeat('=').take(width as usize))
            .collect();
        rows.push(row);
    }
    rows.join("/")
}
