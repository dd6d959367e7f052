#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn painting() {
        assert_eq!(
            signs::<Painting>(vec![Handle::new(7), Handle::new(12)]),
            ["P007", "P012"]
        );
    }
    #[test]
    fn statue() {
        assert_eq!(signs(vec![Handle::<Statue>::new(1)]), ["S001"]);
    }
}
