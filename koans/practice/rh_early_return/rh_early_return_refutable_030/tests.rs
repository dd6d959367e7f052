#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn plays() {
        assert_eq!(play(&[(30, 10), (5, -3)]), Spot::Field(35, 7));
        assert_eq!(play(&[(30, 0), (25, 2), (1, 1)]), Spot::Goal);
        assert_eq!(kick(Spot::Out, 0, 0), Spot::Out);
        assert_eq!(kick(Spot::Field(0, 29), 0, 5), Spot::Out);
    }
}
