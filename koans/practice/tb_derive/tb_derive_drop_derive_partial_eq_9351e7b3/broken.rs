#[derive(Debug, Clone, Eq)]
pub struct Sock {
    pub colour: &'static str,
    pub size: u8,
}

#[derive(Debug)]
pub struct Pair {
    pub left: Sock,
    pub right: Sock,
}

impl Pair {
    pub fn new(left: Sock, right: Sock) -> Result<Pair, (Sock, Sock)> {
        if left == right {
            Ok(Pair { left, right })
        } else {
            Err((left, right))
        }
    }
}

/// The colours of two socks that are known not to match.
pub fn clash(left: Sock, right: Sock) -> String {
    let (left, right) = Pair::new(left, right).expect_err("socks differ");
    format!("{} with {}", left.colour, right.colour)
}
