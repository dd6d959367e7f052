#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_the_kites() {
        let chest = RefCell::new(vec![Toy::Kite, Toy::Yoyo, Toy::Kite]);
        assert_eq!(count_kites(&chest), 2);
    }
}
