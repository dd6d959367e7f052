#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_basket() {
        let basket = RefCell::new(vec![]);
        assert_eq!(label(&basket), None);
    }
}
