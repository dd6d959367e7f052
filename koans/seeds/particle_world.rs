//! Particles moved by forces that can be stacked.

use std::collections::BTreeMap;
use std::ops::{AddAssign, Mul};
use std::rc::Rc;

#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct V2 {
    pub x: f64,
    pub y: f64,
}

impl AddAssign for V2 {
    fn add_assign(&mut self, o: V2) {
        self.x += o.x;
        self.y += o.y;
    }
}

impl Mul<f64> for V2 {
    type Output = V2;
    fn mul(self, k: f64) -> V2 {
        V2 {
            x: self.x * k,
            y: self.y * k,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Particle {
    pub at: V2,
    pub speed: V2,
    pub kind: Rc<str>,
}

pub trait Force {
    fn on(&self, particle: &Particle) -> V2;
}

pub struct Gravity(pub f64);

pub struct Drag {
    pub factor: f64,
}

impl Force for Gravity {
    fn on(&self, _: &Particle) -> V2 {
        V2 { x: 0.0, y: -self.0 }
    }
}

impl Force for Drag {
    fn on(&self, particle: &Particle) -> V2 {
        particle.speed * -self.factor
    }
}

impl<F: Fn(&Particle) -> V2> Force for F {
    fn on(&self, particle: &Particle) -> V2 {
        self(particle)
    }
}

#[derive(Default)]
pub struct World {
    particles: Vec<Particle>,
    forces: Vec<Box<dyn Force>>,
}

impl World {
    pub fn builder() -> WorldBuilder {
        WorldBuilder {
            world: World::default(),
        }
    }

    pub fn spawn(&mut self, kind: &Rc<str>, at: V2) -> &mut Particle {
        let i = self.particles.len();
        self.particles.push(Particle {
            at,
            speed: V2::default(),
            kind: Rc::clone(kind),
        });
        &mut self.particles[i]
    }

    pub fn step(&mut self, dt: f64) {
        for particle in &mut self.particles {
            for force in &self.forces {
                let push = force.on(particle);
                particle.speed += push * dt;
            }
            particle.at += particle.speed * dt;
        }
    }

    pub fn census(&self) -> BTreeMap<Rc<str>, usize> {
        let mut census = BTreeMap::new();
        for particle in &self.particles {
            *census.entry(particle.kind.clone()).or_insert(0) += 1;
        }
        census
    }

    pub fn highest(&self) -> Option<&Particle> {
        self.particles
            .iter()
            .max_by(|a, b| a.at.y.total_cmp(&b.at.y))
    }
}

pub struct WorldBuilder {
    world: World,
}

impl WorldBuilder {
    pub fn force(mut self, force: impl Force + 'static) -> Self {
        self.world.forces.push(Box::new(force));
        self
    }

    pub fn build(self) -> Result<World, &'static str> {
        if self.world.forces.is_empty() {
            return Err("a world needs a force");
        }
        Ok(self.world)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dust() -> Rc<str> {
        Rc::from("dust")
    }

    #[test]
    fn falls_under_gravity() {
        let mut world = World::builder().force(Gravity(2.0)).build().unwrap();
        world.spawn(&dust(), V2 { x: 0.0, y: 10.0 }).speed.x = 1.0;
        world.step(1.0);
        world.step(1.0);
        assert_eq!(world.highest().unwrap().at, V2 { x: 2.0, y: 4.0 });
    }

    #[test]
    fn forces_stack() {
        let wind = |_: &Particle| V2 { x: 4.0, y: 0.0 };
        let mut world = World::builder()
            .force(wind)
            .force(Drag { factor: 0.5 })
            .build()
            .unwrap();
        world.spawn(&dust(), V2::default());
        world.step(1.0);
        assert_eq!(world.highest().map(|p| p.speed.x), Some(2.0));
    }

    #[test]
    fn census_by_kind() {
        let mut world = World::builder().force(Gravity(1.0)).build().unwrap();
        let (kind, leaf) = (dust(), Rc::from("leaf"));
        for y in [0.5, 5.0] {
            world.spawn(&kind, V2 { x: 0.0, y });
        }
        world.spawn(&leaf, V2::default());
        assert_eq!(world.census(), BTreeMap::from([(leaf, 1), (kind, 2)]));
        let copy = world.highest().cloned();
        assert_eq!(copy.as_ref(), world.highest());
    }

    #[test]
    fn needs_a_force() {
        assert_eq!(
            World::builder().build().err(),
            Some("a world needs a force")
        );
    }
}
