#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_take() {
        let counter = Mutex::new(0);
        let text = slate(&counter, "Pier");
        assert_eq!(text, "Scene { place: \"Pier\", take: 1 }");
    }

    #[test]
    fn takes_go_up() {
        let counter = Mutex::new(6);
        slate(&counter, "Roof");
        assert!(slate(&counter, "Roof").contains("take: 8"));
        assert_eq!(*counter.lock().unwrap(), 8);
    }
}
