use crate::board::{Board, Side};
use crate::square::Square;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    pub from: Square,
    pub to: Square,
    pub taken: Option<Square>,
}

/// What a side can do; taking is a duty.
pub fn moves(board: &Board, side: Side) -> Vec<Move> {
    let own = board
        .squares()
        .filter(|square| board[*square] == Some(side));
    let all: Vec<Move> = own
        .flat_map(|square| from_square(board, side, square))
        .collect();
    let (takes, steps): (Vec<Move>, Vec<Move>) = all.into_iter().partition(|m| m.taken.is_some());
    if takes.is_empty() {
        steps
    } else {
        takes
    }
}

fn from_square(board: &Board, side: Side, from: Square) -> Vec<Move> {
    let mut found = Vec::new();
    let forward = side.forward();
    for sideways in [-1, 1] {
        let Some(to) = from.step(forward, sideways) else {
            continue;
        };
        match board[to] {
            None => found.push(Move {
                from,
                to,
                taken: None,
            }),
            Some(there) if there == side.other() => {
                if let Some(behind) = to.step(forward, sideways) {
                    if board[behind].is_none() {
                        found.push(Move {
                            from,
                            to: behind,
                            taken: Some(to),
                        });
                    }
                }
            }
            Some(_) => {}
        }
    }
    found
}

/// The board after a move.
pub fn play(board: &Board, m: &Move) -> Board {
    let mut after = board.clone();
    after[m.to] = after[m.from].take();
    if let Some(square) = m.taken {
        after[square] = None;
    }
    after
}
