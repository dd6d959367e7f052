use std::ops::Mul;

pub enum Room<N> {
    Square(N),
    Rect(N, N),
}

pub fn area<N: Copy + Mul<Output = N>>(room: &Room<N>) -> N {
    match *room {
        Room::Square(side) => side * side,
        Room::Rect(width, depth) => width * depth,
    }
}

pub fn volume<N: Mul<Output = N>>(base: N, height: N) -> N {
    base * height
}
