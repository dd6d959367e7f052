#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn double_out() {
        let mut leg = Leg::<Pub301>::start();
        for _ in 0..4 {
            leg.throw(20, 3);
        }
        assert_eq!(leg.throw(19, 1), 42);
        assert_eq!(leg.throw(14, 3), 42);
        assert_eq!(leg.throw(25, 2), 42);
        leg.throw(2, 1);
        assert_eq!(leg.throw(20, 2), 0);
    }
}
