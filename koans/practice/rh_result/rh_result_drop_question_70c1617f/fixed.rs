use std::collections::HashSet;

pub struct Loan {
    pub reader: String,
    pub book: u32,
}

pub fn lend(out: &mut HashSet<u32>, card: &str, book: u32) -> Result<Loan, String> {
    let reader = card.strip_prefix("R-").ok_or("no card")?.to_string();
    if !out.insert(book) {
        return Err(format!("{book} is out"));
    }
    Ok(Loan { reader, book })
}
