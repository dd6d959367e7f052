#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn menus() {
        let m = menu(&[
            Drink {
                spirit: "gin",
                mixer: Some("tonic"),
                garnish: Some("lime"),
            },
            Drink {
                spirit: "rye",
                mixer: None,
                garnish: None,
            },
        ]);
        assert_eq!(m, ["gin and tonic with lime", "rye"]);
    }
}
