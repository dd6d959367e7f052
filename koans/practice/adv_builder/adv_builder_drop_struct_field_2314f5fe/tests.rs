#[cfg(test)]
mod tests {
    use super::*;
    fn c(weight: u32, carries: u32) -> Crate {
        Crate { weight, carries }
    }
    #[test]
    fn stacks() {
        assert_eq!(stack(&[c(5, 0), c(10, 5)]), Some(15));
        assert_eq!(stack(&[c(10, 5), c(5, 0)]), None);
    }
    #[test]
    fn orders() {
        assert_eq!(best_order(vec![c(10, 5), c(5, 0)]), Some(vec![5, 10]));
        assert_eq!(best_order(vec![c(10, 5), c(9, 5)]), None);
    }
}
