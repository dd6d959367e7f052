#[derive(Debug, PartialEq)]
pub enum GameOver {
    NoDice,
    Bust(u32),
}

pub fn roll_until_six(dice: &Vec<u32>) -> Result<u32, GameOver> {
    let mut sum = 0;
    loop {
        match dice.pop() {
            Some(6) => {
                break dice
                    .pop()
                    .map(|bonus| sum + 6 + bonus)
                    .ok_or(GameOver::NoDice)
            }
            Some(eyes) => sum += eyes,
            None => break Err(GameOver::NoDice),
        }
        if sum > 20 {
            break Err(GameOver::Bust(sum));
        }
    }
}
