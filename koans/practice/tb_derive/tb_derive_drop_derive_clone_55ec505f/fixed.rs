use std::marker::PhantomData;

#[derive(Clone, Copy)]
pub struct Word<Channel>(u16, bool, PhantomData<Channel>);

pub enum Left {}
pub enum Right {}

pub fn decode<Channel>(raw: u16) -> Word<Channel> {
    let odd = raw.count_ones() % 2 == 1;
    Word(raw >> 1, odd, PhantomData)
}

pub fn stereo(left: &[Word<Left>], right: &[Word<Right>]) -> Vec<(u16, u16)> {
    let mut frames = Vec::new();
    for (l, r) in left.iter().zip(right) {
        let (Word(l, l_ok, _), Word(r, r_ok, _)) = (l, r);
        if *l_ok && *r_ok {
            frames.push((*l, *r));
        }
    }
    frames
}
