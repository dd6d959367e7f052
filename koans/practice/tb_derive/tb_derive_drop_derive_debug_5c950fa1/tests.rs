#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deductions() {
        assert_eq!(Filing::of("Bo", 10).deduct(Flat(300)).taxable(), 0);
    }
}
