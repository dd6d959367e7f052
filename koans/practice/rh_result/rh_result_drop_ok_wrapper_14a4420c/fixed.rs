pub fn bases(strand: &str) -> Result<Vec<u8>, (usize, char)> {
    let code = |(at, base): (usize, char)| match base {
        'A' => Ok(0),
        'C' => Ok(1),
        'G' => Ok(2),
        'T' => Ok(3),
        _ => Err((at, base)),
    };
    strand.char_indices().map(code).collect()
}

pub fn gc_count(strand: &str) -> Result<usize, String> {
    let codes = bases(strand).map_err(|(at, base)| format!("{base} at {at}"))?;
    Ok(codes.iter().filter(|c| matches!(c, 1 | 2)).count())
}
