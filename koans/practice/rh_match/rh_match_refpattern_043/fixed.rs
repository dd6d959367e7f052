#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Game {
    Won,
    Drawn,
    Lost { moves: u32 },
}

pub fn streak(games: &[Game]) -> usize {
    let (mut best, mut run) = (0, 0);
    for game in games {
        run = match game {
            Game::Won => run + 1,
            Game::Lost { moves } if *moves > 100 => run,
            Game::Drawn | Game::Lost { .. } => 0,
        };
        best = best.max(run);
    }
    best
}

pub fn quick_losses(games: &[Game]) -> impl Iterator<Item = u32> + '_ {
    games.iter().filter_map(|game| match game {
        Game::Lost { moves } if *moves < 20 => Some(*moves),
        _ => None,
    })
}
