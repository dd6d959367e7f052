#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tags() {
        let mut out = Vec::new();
        assert_eq!(copy_tagged("boot  \n\nready", "gpu", &mut out), 2);
        assert_eq!(out, ["gpu: boot", "gpu: ready"]);
    }
    #[test]
    fn tag_reused() {
        let t = tagger("x".into());
        assert_eq!(t("1") + &t("2"), "x: 1x: 2");
    }
}
