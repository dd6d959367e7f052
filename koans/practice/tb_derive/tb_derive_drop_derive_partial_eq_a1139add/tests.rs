#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn slugs() {
        assert_eq!(feed::show("Radio Lab: Colours"), Ok("Radio Lab"));
        assert_eq!(feed::slug("Radio Lab: Colours").unwrap(), "radio-lab");
        assert_eq!(all_slugs(&["Deep Sea : 4", "nothing"]), ["deep-sea"]);
    }
    #[test]
    fn none() {
        assert_eq!(feed::slug("x"), Err(feed::NoShow("x".into())));
    }
}
