#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_a_toy_out() {
        let chest = RefCell::new(vec![Toy::Kite, Toy::Robot]);
        assert_eq!(take(&chest, &Toy::Robot), Some(Toy::Robot));
        assert_eq!(take(&chest, &Toy::Robot), None);
        assert_eq!(chest.borrow().len(), 1);
    }
}
