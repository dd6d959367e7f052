#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn returns() {
        let tray = Tray::with(1);
        {
            let card = tray.take();
            assert!(card.is_some());
            assert!(tray.take().is_none());
        }
        assert_eq!(tray.left(), 1);
    }
}
