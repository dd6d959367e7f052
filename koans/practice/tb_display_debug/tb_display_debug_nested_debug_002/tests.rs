#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn log() {
        let mut game = Pinball::start(1);
        game.hit(1);
        let ball = "Ball { lane: 0, extra: false }";
        assert_eq!(
            game.log(),
            format!("Some({ball}) / Pinball {{ balls: [{ball}], bumpers: [Dark, Lit] }}")
        );
    }
}
