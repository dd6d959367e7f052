#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cents() {
        assert_eq!(Letter { sheets: 1 }.cents(), 0);
        assert_eq!(Letter { sheets: 4 }.cents(), 85);
        assert_eq!(Letter { sheets: 7 }.cents(), 115);
    }
}
