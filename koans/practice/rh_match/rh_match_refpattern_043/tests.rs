#[cfg(test)]
mod tests {
    use super::*;
    use Game::*;
    #[test]
    fn streaks() {
        assert_eq!(
            streak(&[Won, Won, Drawn, Won, Lost { moves: 120 }, Won, Won]),
            3
        );
        assert_eq!(streak(&[Lost { moves: 9 }]), 0);
    }
    #[test]
    fn quick() {
        let games = [
            Lost { moves: 9 },
            Won,
            Lost { moves: 20 },
            Lost { moves: 12 },
        ];
        assert!(quick_losses(&games).eq([9, 12]));
    }
}
