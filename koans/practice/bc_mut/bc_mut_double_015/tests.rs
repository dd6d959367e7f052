#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shouts() {
        let mut h = String::from("rain ahead");
        shout(&mut h, 2);
        assert_eq!(h, "RAIN AHEAD!!");
        let mut k = String::from("Ok");
        shout(&mut k, 0);
        assert_eq!(k, "OK");
    }

    #[test]
    fn pages() {
        assert_eq!(
            front_page(vec!["sun".to_string(), "fog".to_string()]),
            "SUN\nFOG!\n"
        );
        assert_eq!(front_page(vec![]), "");
    }
}
