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
        if *tile == Tile::Exit {
            return Ok(at);
        } else if *tile == Tile::Wall {
            return Err(format!("wall at {at}"));
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reaches_the_exit() {
        let corridor = [Tile::Wall, Tile::Floor, Tile::Floor, Tile::Exit];
        assert_eq!(walk(&corridor, 1), Ok(3));
    }

    #[test]
    fn hits_a_wall() {
        let corridor = [Tile::Floor, Tile::Wall];
        assert_eq!(walk(&corridor, 0), Err("wall at 1".to_string()));
    }

    #[test]
    fn leaves_the_map() {
        let error = walk(&[Tile::Floor], 0).unwrap_err();
        assert!(error.contains("off the map"));
    }
}
