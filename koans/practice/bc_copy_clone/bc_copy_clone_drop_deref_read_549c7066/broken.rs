#[derive(PartialEq)]
pub enum Tile {
    Wall,
    Floor,
    Exit,
}

pub fn walk(corridor: &[Tile], from: usize) -> Result<usize, String> {
    let mut at = from;
    loop {
        let tile = corridor.get(at).ok_or("walked off the map")?;
        if tile == Tile::Exit {
            return Ok(at);
        } else if *tile == Tile::Wall {
            return Err(format!("wall at {at}"));
        }
        at += 1;
    }
}
