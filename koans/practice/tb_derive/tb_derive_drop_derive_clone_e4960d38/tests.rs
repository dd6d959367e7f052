#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_spares() {
        let fly = tie(&[Arc::new(8), Arc::new(14)], &'o').unwrap();
        let box_of = spares(&fly, &3);
        assert_eq!((box_of.len(), *box_of[2].hook), (3, 14));
        assert_eq!(box_of[0].hue, 'o');
    }

    #[test]
    fn no_hook_or_spare() {
        assert!(tie(&[], &'o').is_none());
        assert!(spares(&tie(&[Arc::new(14)], &'b').unwrap(), &3).is_empty());
        assert!(spares(&tie(&[Arc::new(8)], &'o').unwrap(), &3).is_empty());
    }
}
