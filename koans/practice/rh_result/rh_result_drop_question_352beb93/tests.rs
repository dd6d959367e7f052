#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_ink_only() {
        let red = page(&[Ink::Red, Ink::Blue], &3).ok().unwrap();
        assert_eq!(red.rows, 3);
    }

    #[test]
    fn blank_or_full() {
        assert_eq!(page(&[], &1).err(), Some("blank album".to_string()));
    }
}
