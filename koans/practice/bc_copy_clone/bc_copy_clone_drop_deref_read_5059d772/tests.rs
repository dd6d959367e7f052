#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn hits() {
        let k = Knight {
            armour: 4,
            weakness: Element::Frost,
        };
        assert_eq!(k.damage(&Hit::Graze), 1);
        assert_eq!(k.damage(&Hit::Blow(9)), 5);
        assert_eq!(
            k.damage(&Hit::Spell {
                power: 6,
                element: Element::Frost
            }),
            12
        );
        assert_eq!(
            k.damage(&Hit::Spell {
                power: 6,
                element: Element::Fire
            }),
            6
        );
    }
}
