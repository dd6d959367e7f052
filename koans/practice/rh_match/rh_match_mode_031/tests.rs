#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn renames() {
        let mut all = [
            Layer::Vector("x".into()),
            Layer::Mask,
            Layer::Raster {
                name: "sky".into(),
                dpi: 300,
            },
        ];
        assert_eq!(rename_all(&mut all, "l"), 2);
        assert_eq!(
            all[2],
            Layer::Raster {
                name: "l1".into(),
                dpi: 300
            }
        );
        assert!(!all[1].rename("m"));
    }
}
