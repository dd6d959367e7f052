pub struct Shelf {
    pub label: String,
    pub load: u32,
}

pub fn heavier(shelves: &[Shelf], a: usize, b: usize) -> Result<&str, String> {
    let left = shelves.get(a).ok_or_else(|| format!("no shelf {a}"))?;
    let right = shelves.get(b).ok_or_else(|| format!("no shelf {b}"))?;
    let pick = if left.load >= right.load { left } else { right };
    Ok(&pick.label)
}
