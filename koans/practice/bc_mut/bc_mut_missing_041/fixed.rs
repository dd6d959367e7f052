pub enum Attack {
    Hit(i32),
    Volley { arrows: i32, each: i32 },
    Miss,
}

pub fn damage(attack: Attack, armor: i32) -> i32 {
    match attack {
        Attack::Hit(mut points) => {
            if points > armor {
                points -= armor;
            }
            points
        }
        Attack::Volley { arrows, each } => arrows * (each - armor).max(0),
        Attack::Miss => 0,
    }
}
