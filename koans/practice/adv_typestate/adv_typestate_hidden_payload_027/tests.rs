#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn third_stage() {
        assert_eq!(
            reserve_reached(2000.0, &[(10.0, 10.0), (20.0, 20.0), (1.0, 5.0)]),
            Some(1)
        );
        assert_eq!(reserve_reached(2000.0, &[(5.0, 0.0)]), None);
    }
}
