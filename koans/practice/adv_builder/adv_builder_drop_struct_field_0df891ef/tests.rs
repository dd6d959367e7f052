#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lcg_repeats() {
        let mut first = Lcg::seeded(7);
        let mut second = first.clone();
        let cups: (Cup<5>, Cup<5>) = (first.cup(), second.cup());
        assert_eq!(cups.0, cups.1);
    }
}
