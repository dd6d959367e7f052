//! Complex numbers, transforms and spectra.

use std::cell::RefCell;
use std::collections::HashMap;
use std::f64::consts::PI;
use std::ops::{Add, Mul, Sub};
use std::rc::Rc;

#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Complex<T> {
    pub re: T,
    pub im: T,
}

impl<T: Add<Output = T>> Add for Complex<T> {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        Complex {
            re: self.re + o.re,
            im: self.im + o.im,
        }
    }
}

impl<T: Sub<Output = T>> Sub for Complex<T> {
    type Output = Self;
    fn sub(self, o: Self) -> Self {
        Complex {
            re: self.re - o.re,
            im: self.im - o.im,
        }
    }
}

impl<T> Mul for Complex<T>
where
    T: Copy + Add<Output = T> + Sub<Output = T> + Mul<Output = T>,
{
    type Output = Self;
    fn mul(self, o: Self) -> Self {
        Complex {
            re: self.re * o.re - self.im * o.im,
            im: self.re * o.im + self.im * o.re,
        }
    }
}

impl<T: Default> From<T> for Complex<T> {
    fn from(re: T) -> Self {
        Complex {
            re,
            im: T::default(),
        }
    }
}

impl Complex<f64> {
    pub fn unit(angle: f64) -> Self {
        let (im, re) = angle.sin_cos();
        Complex { re, im }
    }

    pub fn norm(&self) -> f64 {
        self.re.hypot(self.im)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotPowerOfTwo(pub usize);

pub type Spectrum = Vec<Complex<f64>>;
type Table = Rc<[Complex<f64>]>;

/// Remembers the roots of unity for each length.
#[derive(Debug, Default)]
pub struct Transformer {
    roots: RefCell<HashMap<usize, Table>>,
}

impl Transformer {
    fn roots(&self, n: usize) -> Table {
        let mut cache = self.roots.borrow_mut();
        let root = |k| Complex::unit(-2.0 * PI * k as f64 / n as f64);
        let make = || (0..n / 2).map(root).collect();
        Rc::clone(cache.entry(n).or_insert_with(make))
    }

    pub fn forward<S: Copy + Into<Complex<f64>>>(
        &self,
        signal: &[S],
    ) -> Result<Spectrum, NotPowerOfTwo> {
        if !signal.len().is_power_of_two() {
            return Err(NotPowerOfTwo(signal.len()));
        }
        Ok(self.split(signal.iter().map(|&s| s.into()).collect()))
    }

    fn split(&self, signal: Spectrum) -> Spectrum {
        let n = signal.len();
        if n == 1 {
            return signal;
        }
        let half =
            |offset: usize| self.split(signal.iter().skip(offset).step_by(2).copied().collect());
        let (even, odd) = (half(0), half(1));
        let mut out = vec![Complex::default(); n];
        for (k, root) in self.roots(n).iter().enumerate() {
            let turned = *root * odd[k];
            out[k] = even[k] + turned;
            out[k + n / 2] = even[k] - turned;
        }
        out
    }
}

/// Frequencies with the strongest response, strongest first.
pub fn peaks(spectrum: &[Complex<f64>], most: usize) -> Vec<(usize, f64)> {
    let half = spectrum.len() / 2;
    let mut peaks: Vec<_> = spectrum[..half]
        .iter()
        .map(Complex::norm)
        .enumerate()
        .collect();
    peaks.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    peaks.truncate(most);
    peaks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn complex_arithmetic() {
        let i = Complex { re: 0, im: 1 };
        assert_eq!(i * i, Complex::from(-1));
        assert_eq!((i + 2.into()) - i, Complex { re: 2, im: 0 });
        assert_eq!(Complex { re: 3.0, im: 4.0 }.norm(), 5.0);
    }

    #[test]
    fn impulse_is_flat() {
        let out = Transformer::default()
            .forward(&[1.0, 0.0, 0.0, 0.0])
            .unwrap();
        assert_eq!(out, vec![Complex::from(1.0); 4]);
        assert_eq!(Complex::unit(0.0), 1.0.into());
    }

    #[test]
    fn lengths_are_checked() {
        let err = Transformer::default().forward(&[0.0; 6]).unwrap_err();
        assert_eq!(err.clone(), NotPowerOfTwo(6));
    }

    #[test]
    fn finds_tones() {
        let waves = [(3.0, 1.0), (5.0, 2.0)];
        let turn = |pitch: f64, i: u8| (pitch * PI * f64::from(i) / 8.0).cos();
        let wave = |i: u8| waves.iter().map(|(p, level)| level * turn(*p, i)).sum();
        let signal: Vec<f64> = (0..16).map(wave).collect();
        let lab = Transformer::default();
        let strongest = peaks(&lab.forward(&signal).unwrap(), 2);
        assert_eq!(strongest.iter().map(|p| p.0).collect::<Vec<_>>(), [5, 3]);
        assert!((strongest[0].1 - 16.0).abs() < 1e-9);
        assert_eq!(lab.roots.borrow().len(), 4);
    }
}
