#[cfg(test)]
mod tests {
    use super::*;
    fn s(name: &str, km: u32) -> Stage {
        Stage(name.into(), km)
    }
    #[test]
    fn home() {
        let t = [s("A-B", 80), s("B-C", 60), s("C-D", 90)];
        assert_eq!(way_home(&t), [s("D-C", 90), s("B-A", 80)]);
        assert_eq!(way_home(&t[..1]), [s("B-A", 80)]);
    }
    #[test]
    fn rest() {
        assert_eq!(
            split_rest(&[s("A-B", 80), s("B", 0)]),
            (vec![s("A-B", 80)], Some(s("B", 0)))
        );
        assert_eq!(split_rest(&[]), (vec![], None));
    }
}
