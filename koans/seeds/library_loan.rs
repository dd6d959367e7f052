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

pub fn hand_back(out: &mut HashSet<u32>, loan: &Loan) -> Option<String> {
    let book = out.take(&loan.book)?;
    Some(format!("{} brought {}", loan.reader, book))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lends_and_takes_back() {
        let mut out = HashSet::new();
        let loan = lend(&mut out, "R-Uma", 71).unwrap();
        assert_eq!(hand_back(&mut out, &loan).unwrap(), "Uma brought 71");
        assert!(hand_back(&mut out, &loan).is_none());
    }

    #[test]
    fn refuses() {
        let mut out = HashSet::from([5]);
        assert_eq!(lend(&mut out, "R-Uma", 5).err().unwrap(), "5 is out");
        assert_eq!(lend(&mut out, "Uma", 6).err().unwrap(), "no card");
    }
}
