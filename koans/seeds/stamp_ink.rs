#[derive(Clone, Copy, PartialEq)]
pub enum Ink {
    Red,
    Blue,
}

pub struct Page {
    pub ink: Ink,
    pub rows: u8,
}

pub fn page(inks: &[Ink], rows: &u8) -> Result<Page, String> {
    let ink = *inks.first().ok_or("blank album")?;
    Ok(Page { ink, rows: *rows })
}

pub fn can_add(page: &Page, next: &Ink) -> bool {
    page.rows < 8 && page.ink == *next
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_ink_only() {
        let red = page(&[Ink::Red, Ink::Blue], &3).ok().unwrap();
        assert_eq!(red.rows, 3);
        assert!(can_add(&red, &Ink::Red));
        assert!(!can_add(&red, &Ink::Blue));
    }

    #[test]
    fn blank_or_full() {
        assert_eq!(page(&[], &1).err(), Some("blank album".to_string()));
        let full = page(&[Ink::Red], &8).ok().unwrap();
        assert!(!can_add(&full, &Ink::Red));
    }
}
