#[cfg(test)]
mod tests {
    use super::*;

    fn honey(spoons: u32) -> Jar {
        let label = "honey".to_string();
        Jar { label, spoons }
    }

    #[test]
    fn spoons_go_down() {
        let pantry = Mutex::new(honey(2));
        assert_eq!(take_spoon(&pantry), Ok(honey(1)));
        assert_eq!(take_spoon(&pantry), Ok(honey(0)));
    }
}
