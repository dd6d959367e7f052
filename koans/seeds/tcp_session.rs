//! A connection whose states are types.

use std::fmt;
use std::marker::PhantomData;

mod sealed {
    pub trait State {
        const NAME: &'static str;
    }
}

use sealed::State;

macro_rules! states {
    ($($name:ident),*) => {
        $(
            pub struct $name;
            impl State for $name {
                const NAME: &'static str = stringify!($name);
            }
        )*
    };
}

states!(Closed, SynSent, Established);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flag {
    Syn,
    SynAck,
    Data,
    Fin,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    pub flag: Flag,
    pub seq: u32,
    pub body: Vec<u8>,
}

impl Segment {
    pub fn bare(flag: Flag, seq: u32) -> Self {
        Segment {
            flag,
            seq,
            body: Vec::new(),
        }
    }
}

pub struct Session<'w, S: State> {
    seq: u32,
    wire: &'w mut Vec<Segment>,
    _state: PhantomData<S>,
}

impl<'w, S: State> Session<'w, S> {
    fn become_<T: State>(self, seq: u32) -> Session<'w, T> {
        let (wire, _state) = (self.wire, PhantomData);
        Session { seq, wire, _state }
    }

    pub fn state(&self) -> &'static str {
        S::NAME
    }
}

impl<'w> Session<'w, Closed> {
    pub fn new(wire: &'w mut Vec<Segment>) -> Self {
        Session {
            seq: 0,
            wire,
            _state: PhantomData,
        }
    }

    pub fn connect(self, seq: u32) -> Session<'w, SynSent> {
        self.wire.push(Segment::bare(Flag::Syn, seq));
        self.become_(seq + 1)
    }
}

impl<'w> Session<'w, SynSent> {
    /// Gives the closed session back when the answer does not fit.
    pub fn answer(
        self,
        reply: &Segment,
    ) -> Result<Session<'w, Established>, (Session<'w, Closed>, Refused)> {
        let seq = self.seq;
        match reply.flag {
            Flag::SynAck if reply.seq == seq => Ok(self.become_(seq)),
            flag => Err((self.become_(0), Refused(flag, reply.seq))),
        }
    }
}

impl<'w> Session<'w, Established> {
    pub fn send(&mut self, bytes: &[u8]) -> u32 {
        let (seq, body) = (self.seq, bytes.to_vec());
        self.wire.push(Segment {
            flag: Flag::Data,
            seq,
            body,
        });
        self.seq += bytes.len() as u32;
        self.seq
    }

    pub fn close(self) -> Session<'w, Closed> {
        self.wire.push(Segment::bare(Flag::Fin, self.seq));
        self.become_(0)
    }
}

#[derive(Debug, PartialEq, Eq)]
pub struct Refused(pub Flag, pub u32);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unexpected {:?} at {}", self.0, self.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_session() {
        let mut wire = Vec::new();
        let opening = Session::new(&mut wire).connect(10);
        assert_eq!(opening.state(), "SynSent");
        let reply = Segment::bare(Flag::SynAck, 11);
        let mut session = opening.answer(&reply).ok().unwrap();
        assert_eq!(session.send(b"ab"), 13);
        assert_eq!(session.close().state(), "Closed");
        assert_eq!(
            wire.iter().map(|s| s.flag).collect::<Vec<_>>(),
            [Flag::Syn, Flag::Data, Flag::Fin]
        );
    }

    #[test]
    fn refused_sessions_come_back() {
        let mut wire = vec![];
        let opening = Session::new(&mut wire).connect(1);
        let (closed, why) = opening.answer(&Segment::bare(Flag::Fin, 5)).err().unwrap();
        assert_eq!(why.to_string(), "unexpected Fin at 5");
        assert_eq!(closed.connect(3).state(), "SynSent");
        assert_eq!(wire.len(), 2);
    }

    #[test]
    fn sequence_numbers_grow() {
        let mut wire = Vec::new();
        let opening = Session::new(&mut wire).connect(0);
        let opened = opening.answer(&Segment::bare(Flag::SynAck, 1));
        let mut session = opened.ok().unwrap();
        assert_eq!(session.send(&[7; 3]), 4);
        assert_eq!(session.send(&[]), 4);
        assert_eq!(wire[1].clone().body, [7, 7, 7]);
    }

    #[test]
    fn segments_compare() {
        let segment = Segment::bare(Flag::Syn, 1);
        assert_eq!(segment.clone(), segment);
        assert_eq!(Established::NAME, "Established");
    }
}
