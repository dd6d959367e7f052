#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thins_the_paint() {
        let name = "ochre".to_string();
        let rack = vec![Tube {
            rgb: [200, 100, 0],
            name,
        }];
        let pale = thin(&rack, &0).unwrap();
        assert_eq!(pale.name, "pale ochre");
        assert_eq!(pale.rgb, [227, 177, 127]);
    }
}
