#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn stacks() {
        let t = |name: &str, ink, paper| Theme {
            name: name.into(),
            ink,
            paper,
        };
        let red = Some([255, 0, 0]);
        let s = stack(&[
            t("plain", Some([0; 3]), Some([9; 3])),
            t("alarm", red, None),
        ])
        .unwrap();
        assert_eq!(s, t("alarm on plain", red, Some([9; 3])));
        assert_eq!(stack(&[]), None);
    }
}
