#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn light() {
        assert_eq!(shipping(Zone::Home, 500), 400);
        assert_eq!(shipping(Zone::Abroad, 2000), 1500);
    }

    #[test]
    fn heavy() {
        assert_eq!(shipping(Zone::Home, 3000), 500);
        assert_eq!(shipping(Zone::Abroad, 2500), 1550);
    }
}
