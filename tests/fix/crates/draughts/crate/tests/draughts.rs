use draughts::board::{Board, Side};
use draughts::moves::{moves, play};
use draughts::square::Square;

fn at(row: u8, column: u8) -> Square {
    Square::new(row, column).unwrap()
}

#[test]
fn steps_go_forward() {
    let mut board = Board::default();
    board.put(Side::Light, &[at(0, 0)]);
    board.put(Side::Dark, &[at(7, 4)]);
    let light = moves(&board, Side::Light);
    assert_eq!(light.len(), 1);
    assert_eq!(light[0].to.to_string(), "b2");
    assert_eq!(moves(&board, Side::Dark).len(), 2);
}

#[test]
fn who_can_take_must() {
    let mut board = Board::default();
    board.put(Side::Light, &[at(2, 2), at(0, 0)]);
    board.put(Side::Dark, &[at(3, 3)]);
    let all = moves(&board, Side::Light);
    assert_eq!(all.len(), 1);
    let after = play(&board, &all[0]);
    assert_eq!(
        (after.count(Side::Dark), after[at(4, 4)]),
        (0, Some(Side::Light))
    );
}
