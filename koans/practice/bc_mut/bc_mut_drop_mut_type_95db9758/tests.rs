#[cfg(test)]
mod tests {
    use super::*;

    fn st(country: &'static str, year: u16) -> Stamp {
        Stamp { country, year }
    }

    #[test]
    fn removes_doubles_and_orders() {
        let mut a = vec![
            st("UK", 1990),
            st("Cuba", 1975),
            st("UK", 1990),
            st("Cuba", 1960),
        ];
        assert_eq!(tidy(&mut a), 1);
        assert_eq!(a, [st("Cuba", 1960), st("Cuba", 1975), st("UK", 1990)]);
    }

    #[test]
    fn nothing_to_remove() {
        let mut a = vec![st("Iran", 2001), st("Chad", 2001)];
        assert_eq!(tidy(&mut a), 0);
        assert_eq!(a[0], st("Chad", 2001));
    }
}
